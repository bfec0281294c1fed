//! Deals the functions of a module out to the first load and the chunks.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::Result;
use walrus::{ExportItem, FunctionId, FunctionKind, Module, ir};

use super::references::{Node, References};

/// The module in which the UI keeps its doors (`src/app/views/lazy.rs`).
const DOORS: &str = "besace::views::lazy::doors::";

/// Whose a function is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The first load's.
    First,
    /// That of several chunks.
    Shared,
    /// One chunk's.
    Chunk(usize),
}

impl Owner {
    /// Who is loaded before both.
    fn together_with(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::First, _) | (_, Self::First) => Self::First,
            _ => Self::Shared,
        }
    }
}

/// Whose each function and each byte of data is. Functions go by their number in the bound module.
pub struct Owners {
    chunks: Vec<String>,
    doors: Vec<usize>,
    of: HashMap<usize, Owner>,
    /// Whose each byte of the data is, by its address.
    bytes: BTreeMap<u32, Owner>,
}

impl Owners {
    /// Deals them out.
    pub fn new(references: &References, bound: &[u8]) -> Result<Self> {
        let module = Module::from_buffer(bound)?;
        let graph = Graph::new(references, &module);

        let doors: BTreeMap<String, FunctionId> =
            module.funcs.iter().filter_map(|one| Some((door(one.name.as_deref()?)?, one.id()))).collect();
        let closed: HashSet<Node> = doors.values().map(|id| graph.name(*id)).collect();

        let first = graph.reached(graph.roots(&module), &closed);
        let mut of = HashMap::new();
        let mut data: HashMap<usize, Owner> = HashMap::new();
        for (chunk, id) in doors.values().enumerate() {
            let name = graph.name(*id);
            let mut others = closed.clone();
            others.remove(&name);
            for node in graph.reached([name].into(), &others).difference(&first) {
                match node {
                    Node::Function(name) => {
                        for id in graph.ids.get(name).into_iter().flatten() {
                            deal(&mut of, id.index(), chunk);
                        }
                    }
                    Node::Data(symbol) => deal(&mut data, *symbol, chunk),
                }
            }
        }
        let mut bytes = BTreeMap::new();
        for (symbol, range) in &references.data {
            let owner = data.get(symbol).copied().unwrap_or(Owner::First);
            for address in range.clone() {
                // Pieces may overlap: what several have goes where all of them find it.
                bytes
                    .entry(address)
                    .and_modify(|before: &mut Owner| *before = before.together_with(owner))
                    .or_insert(owner);
            }
        }
        Ok(Self {
            chunks: doors.keys().cloned().collect(),
            doors: doors.values().map(|id| id.index()).collect(),
            of,
            bytes,
        })
    }

    /// The chunks' names.
    pub fn chunks(&self) -> &[String] {
        &self.chunks
    }

    /// Whether chunks have anything in common that the first load has not.
    pub fn any_shared(&self) -> bool {
        self.of.values().any(|owner| *owner == Owner::Shared)
    }

    /// Each chunk's door, in the same order.
    pub fn doors(&self) -> &[usize] {
        &self.doors
    }

    /// Whose a byte of the data is; what no piece of data covers belongs to the first load.
    pub fn of_byte(&self, address: u32) -> Owner {
        self.bytes.get(&address).copied().unwrap_or(Owner::First)
    }

    /// Whose a function is; what no door leads to belongs to the first load.
    pub fn of(&self, function: FunctionId) -> Owner {
        self.of.get(&function.index()).copied().unwrap_or(Owner::First)
    }
}

/// Gives something to a chunk: to all of them where another has it already.
fn deal(of: &mut HashMap<usize, Owner>, what: usize, chunk: usize) {
    of.entry(what).and_modify(|owner| *owner = Owner::Shared).or_insert(Owner::Chunk(chunk));
}

/// The chunk whose door this is.
fn door(name: &str) -> Option<String> {
    let path = format!("{:#}", rustc_demangle::demangle(name));
    let chunk = path.strip_prefix(DOORS)?;
    chunk.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_').then(|| chunk.to_owned())
}

/// The linker's references, and what wasm-bindgen added.
struct Graph<'a> {
    references: &'a References,
    names: HashMap<FunctionId, String>,
    ids: HashMap<String, Vec<FunctionId>>,
    calls: HashMap<Node, BTreeSet<Node>>,
}

impl<'a> Graph<'a> {
    fn new(references: &'a References, module: &Module) -> Self {
        let names: HashMap<FunctionId, String> = module
            .funcs
            .iter()
            .map(|one| (one.id(), one.name.clone().unwrap_or_else(|| format!("bound {}", one.id().index()))))
            .collect();
        let mut ids: HashMap<String, Vec<FunctionId>> = HashMap::new();
        for (id, name) in &names {
            ids.entry(name.clone()).or_default().push(*id);
        }
        let mut graph = Self { references, names, ids, calls: HashMap::new() };
        for function in module.funcs.iter() {
            if let FunctionKind::Local(local) = &function.kind {
                let mut calls = Calls::default();
                ir::dfs_in_order(&mut calls, local, local.entry_block());
                let calls: Vec<Node> = calls.0.into_iter().map(|id| graph.name(id)).collect();
                graph.calls.entry(graph.name(function.id())).or_default().extend(calls);
            }
        }
        graph
    }

    fn name(&self, id: FunctionId) -> Node {
        Node::Function(self.names.get(&id).cloned().unwrap_or_default())
    }

    /// What the first load must have: what JavaScript calls and what is called in it, and whatever the linker
    /// did not know.
    fn roots(&self, module: &Module) -> BTreeSet<Node> {
        let exported = module.exports.iter().filter_map(|one| match one.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
        let imported =
            module.funcs.iter().filter(|one| matches!(one.kind, FunctionKind::Import(_))).map(|one| one.id());
        exported
            .chain(imported)
            .chain(module.start)
            .map(|id| self.name(id))
            .chain(self.references.loose.iter().cloned())
            .collect()
    }

    /// Everything that can be reached from `roots` without going through what is closed.
    fn reached(&self, roots: BTreeSet<Node>, closed: &HashSet<Node>) -> HashSet<Node> {
        let mut todo: Vec<Node> = roots.into_iter().collect();
        let mut reached = HashSet::new();
        while let Some(node) = todo.pop() {
            if closed.contains(&node) || !reached.insert(node.clone()) {
                continue;
            }
            todo.extend(self.references.of(&node).cloned());
            todo.extend(self.calls.get(&node).into_iter().flatten().cloned());
        }
        reached
    }
}

/// The functions that a body names.
#[derive(Default)]
struct Calls(Vec<FunctionId>);

impl ir::Visitor<'_> for Calls {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.0.push(*id);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use walrus::FunctionBuilder;

    use super::*;

    /// A module of functions that call those named after them.
    fn module(functions: &[(&str, &[&str])]) -> Vec<u8> {
        let mut module = Module::default();
        let mut ids: HashMap<&str, FunctionId> = HashMap::new();
        for (name, calls) in functions {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            builder.name((*name).to_owned());
            calls.iter().for_each(|called| {
                builder.func_body().call(ids[called]);
            });
            ids.insert(name, builder.finish(vec![], &mut module.funcs));
        }
        module.exports.add("main", ids["main"]);
        module.emit_wasm()
    }

    const FIND: &str = "_RNvNtNtNtCs1_6besace5views4lazy5doors4find";
    const WRITE: &str = "_RNvNtNtNtCs1_6besace5views4lazy5doors5write";

    #[test]
    fn a_chunk_has_what_only_its_door_leads_to() {
        let bound = module(&[
            ("text", &[]),
            ("map", &["text"]),
            ("list", &[]),
            ("form", &["list"]),
            (FIND, &["map", "list"]),
            (WRITE, &["form"]),
            ("main", &["text", FIND, WRITE]),
        ]);
        let owners = Owners::new(&References::default(), &bound).unwrap();
        assert_eq!(owners.chunks(), ["find", "write"]);
        let module = Module::from_buffer(&bound).unwrap();
        let whose = |name: &str| owners.of(module.funcs.by_name(name).unwrap());
        assert_eq!((whose("main"), whose("text")), (Owner::First, Owner::First));
        assert_eq!((whose("map"), whose(FIND)), (Owner::Chunk(0), Owner::Chunk(0)));
        assert_eq!((whose("form"), whose(WRITE)), (Owner::Chunk(1), Owner::Chunk(1)));
        assert_eq!(whose("list"), Owner::Shared);
    }

    #[test]
    fn what_the_first_load_points_at_is_not_taken_from_it() {
        let bound = module(&[("map", &[]), (FIND, &["map"]), ("main", &[FIND])]);
        let mut references = References::default();
        references.loose.insert(Node::Function("map".into()));
        let owners = Owners::new(&references, &bound).unwrap();
        let module = Module::from_buffer(&bound).unwrap();
        assert_eq!(owners.of(module.funcs.by_name("map").unwrap()), Owner::First);
    }

    #[test]
    fn only_a_function_of_the_doors_is_one() {
        assert_eq!(door(FIND).as_deref(), Some("find"));
        assert_eq!(door("_RNCNvNtNtNtCs1_6besace5views4lazy5doors4find0B3_"), None);
        assert_eq!(door("main"), None);
    }
}
