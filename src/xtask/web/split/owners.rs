//! Deals the functions of a module out to the first load and the chunks.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::Result;
use walrus::{ExportItem, FunctionId, FunctionKind, Module, ir};

use super::references::{Node, References};

/// What no browser gets to, by the beginning of its path.
const NEVER: [&str; 4] = [
    // A trace of calls is never taken there, so nobody puts one into words.
    "std::backtrace_rs::",
    "rustc_demangle::",
    // Keys are read by `platform::pressed` only.
    "dioxus_web::events::Synthetic<web_sys::features::gen_KeyboardEvent::KeyboardEvent> as \
     dioxus_html::events::keyboard::HasKeyboardData>::key",
    "dioxus_web::events::Synthetic<web_sys::features::gen_KeyboardEvent::KeyboardEvent> as \
     dioxus_html::events::keyboard::HasKeyboardData>::code",
];

/// Whose a function is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The first load's.
    First,
    /// That of several chunks.
    Shared,
    /// One chunk's.
    Chunk(usize),
    /// Nobody gets to it.
    Nobody,
}

impl Owner {
    /// Who is loaded before both.
    fn together_with(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Nobody, other) | (other, Self::Nobody) => other,
            (Self::First, _) | (_, Self::First) => Self::First,
            _ => Self::Shared,
        }
    }
}

impl Owner {
    fn at_hand(self) -> Self {
        if self == Self::Shared { Self::First } else { self }
    }
}

/// Whose each function and each byte of data is. Functions go by their number in the bound module.
pub struct Owners {
    chunks: Vec<String>,
    /// All doors of all chunks.
    doors: Vec<usize>,
    of: HashMap<usize, Owner>,
    /// Whose each byte of the data is, by its address.
    bytes: BTreeMap<u32, Owner>,
}

impl Owners {
    /// Deals them out; a function whose path begins with `begin` is the door of a chunk.
    pub fn new(references: &References, bound: &[u8], begin: &str) -> Result<Self> {
        let module = Module::from_buffer(bound)?;
        let graph = Graph::new(references, &module);

        let mut doors: BTreeMap<String, BTreeSet<Node>> = BTreeMap::new();
        let mut numbers = Vec::new();
        let mut never: HashSet<Node> = HashSet::new();
        for function in module.funcs.iter() {
            let path = format!("{:#}", rustc_demangle::demangle(function.name.as_deref().unwrap_or_default()));
            if let Some(chunk) = door(&path, begin) {
                doors.entry(chunk.to_owned()).or_default().insert(graph.name(function.id()));
                numbers.push(function.id().index());
            }
            if NEVER.iter().any(|one| path.trim_start_matches(['<', '&']).starts_with(one)) {
                never.insert(graph.name(function.id()));
            }
        }
        let mut of = HashMap::new();
        let mut data: HashMap<usize, Owner> = HashMap::new();

        let roots = graph.roots(&module);
        let wanted = graph.reached(roots.clone(), &never);
        for node in graph.reached(roots.clone(), &HashSet::new()).difference(&wanted) {
            let nobodys = |id: FunctionId| {
                of.insert(id.index(), Owner::Nobody);
            };
            graph.each(node, nobodys, |symbol| {
                data.insert(symbol, Owner::Nobody);
            });
        }
        let closed: HashSet<Node> = doors.values().flatten().chain(&never).cloned().collect();
        let first = graph.reached(roots, &closed);
        for (chunk, own) in doors.values().enumerate() {
            let others = closed.iter().filter(|one| !own.contains(one)).cloned().collect();
            for node in graph.reached(own.clone(), &others).difference(&first) {
                graph.each(node, |id| deal(&mut of, id.index(), chunk), |symbol| deal(&mut data, symbol, chunk));
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
        Ok(Self { chunks: doors.into_keys().collect(), doors: numbers, of, bytes })
    }

    /// Gives to the first load what several chunks share.
    pub fn keep_shared_at_hand(&mut self) {
        self.of.values_mut().chain(self.bytes.values_mut()).for_each(|owner| *owner = owner.at_hand());
    }

    /// The chunks' names.
    pub fn chunks(&self) -> &[String] {
        &self.chunks
    }

    /// Whether chunks have anything in common that the first load has not.
    pub fn any_shared(&self) -> bool {
        self.of.values().any(|owner| *owner == Owner::Shared)
    }

    /// The doors of all chunks.
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

/// The chunk whose door this is: the step after `begin`, of which the function is the last or the next one. What lies
/// in a door (`…::{closure#0}`) is none, and what the door was compiled for (`…::<…>`) makes no difference.
fn door<'a>(path: &'a str, begin: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(begin)?;
    let rest = match rest.split_once("::<") {
        Some((rest, types)) if types.ends_with('>') => rest,
        Some(_) => return None,
        None => rest,
    };
    let is_name = |step: &str| step.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let (chunk, function) = rest.split_once("::").unwrap_or((rest, ""));
    (is_name(chunk) && is_name(function)).then_some(chunk)
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

    /// Hands out what a node stands for: the functions of a name, or a piece of data.
    fn each(&self, node: &Node, mut function: impl FnMut(FunctionId), data: impl FnOnce(usize)) {
        match node {
            Node::Function(name) => self.ids.get(name).into_iter().flatten().for_each(|id| function(*id)),
            Node::Data(symbol) => data(*symbol),
        }
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

    const DOORS: &str = "besace::views::lazy::doors::";
    const FIND: &str = "_RNvNtNtNtCs1_6besace5views4lazy5doors4find";
    const WRITE: &str = "_RNvNtNtNtCs1_6besace5views4lazy5doors5write";
    const TRACE: &str = "_RNvNtCs1_3std12backtrace_rs5trace";

    /// The chunks, and whose each function is.
    fn dealt(references: &References, functions: &[(&str, &[&str])]) -> (Vec<String>, HashMap<String, Owner>) {
        let bound = module(functions);
        let owners = Owners::new(references, &bound, DOORS).unwrap();
        let module = Module::from_buffer(&bound).unwrap();
        let whose = module.funcs.iter().map(|one| (one.name.clone().unwrap(), owners.of(one.id()))).collect();
        (owners.chunks().to_vec(), whose)
    }

    #[test]
    fn a_chunk_has_what_only_its_door_leads_to() {
        let (chunks, whose) = dealt(
            &References::default(),
            &[
                ("text", &[]),
                ("map", &["text"]),
                ("list", &[]),
                ("form", &["list"]),
                (FIND, &["map", "list"]),
                (WRITE, &["form"]),
                ("main", &["text", FIND, WRITE]),
            ],
        );
        assert_eq!(chunks, ["find", "write"]);
        assert_eq!((whose["main"], whose["text"]), (Owner::First, Owner::First));
        assert_eq!((whose["map"], whose[FIND]), (Owner::Chunk(0), Owner::Chunk(0)));
        assert_eq!((whose["form"], whose[WRITE]), (Owner::Chunk(1), Owner::Chunk(1)));
        assert_eq!(whose["list"], Owner::Shared);
    }

    #[test]
    fn what_the_first_load_points_at_is_not_taken_from_it() {
        let mut references = References::default();
        references.loose.insert(Node::Function("map".into()));
        let (_, whose) = dealt(&references, &[("map", &[]), (FIND, &["map"]), ("main", &[FIND])]);
        assert_eq!(whose["map"], Owner::First);
    }

    #[test]
    fn what_only_a_trace_of_calls_leads_to_is_nobodys() {
        let functions: [(&str, &[&str]); 5] = [
            ("frame", &[]),
            ("text", &[]),
            (TRACE, &["frame", "text"]),
            (FIND, &[TRACE]),
            ("main", &["text", FIND, TRACE]),
        ];
        let (_, whose) = dealt(&References::default(), &functions);
        assert_eq!((whose[TRACE], whose["frame"]), (Owner::Nobody, Owner::Nobody));
        assert_eq!((whose["text"], whose[FIND]), (Owner::First, Owner::Chunk(0)));
    }

    #[test]
    fn a_door_is_a_function_of_the_doors_or_of_a_module_of_theirs() {
        let of = |path: &str| door(path, "engine::doors::").map(str::to_owned);
        assert_eq!(of("engine::doors::find").as_deref(), Some("find"));
        assert_eq!(of("engine::doors::packs::install").as_deref(), Some("packs"));
        assert_eq!(of("engine::doors::packs::install::<engine::Clock<u8>>").as_deref(), Some("packs"));
        assert_eq!(of("engine::doors::packs::install::<engine::Clock>::{closure#0}"), None);
        assert_eq!(of("engine::doors::find::{closure#0}"), None);
        assert_eq!(of("engine::doors::packs::inner::deep"), None);
        assert_eq!(of("main"), None);
        let mangled = format!("{:#}", rustc_demangle::demangle(FIND));
        assert_eq!(door(&mangled, DOORS), Some("find"));
    }
}
