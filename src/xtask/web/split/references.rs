//! Who refers to whom in a linked module, as its relocations tell (`--emit-relocs`).
//!
//! See <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    BinaryReader, DataKind, Linking, LinkingSectionReader, Name, NameSectionReader, Operator, Parser, Payload,
    RelocSectionReader, RelocationEntry, RelocationType, SymbolInfo,
};

/// What refers or is referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// A function, by its name: wasm-bindgen changes the numbers.
    Function(String),
    /// A piece of data, by its number in the linker's list.
    Data(usize),
}

/// Each node with those it calls, takes the address of, or points at.
#[derive(Default)]
pub struct References {
    edges: HashMap<Node, BTreeSet<Node>>,
    /// What is pointed at from data that belongs to no symbol.
    pub loose: BTreeSet<Node>,
    /// Where in memory each piece of data lies.
    pub data: Vec<(usize, Range<u32>)>,
}

/// The parts of a module that are read here.
#[derive(Default)]
struct Linked<'a> {
    names: HashMap<u32, &'a str>,
    symbols: Vec<SymbolInfo<'a>>,
    /// Where each function's body lies.
    bodies: Vec<(Range<usize>, u32)>,
    /// Where each segment's bytes begin: in the file, and in memory.
    segments: Vec<(usize, u32)>,
    code_start: usize,
    data_start: usize,
    code_relocations: Vec<RelocationEntry>,
    data_relocations: Vec<RelocationEntry>,
}

impl References {
    /// Reads them.
    pub fn read(linked: &[u8]) -> Result<Self> {
        let module = Linked::parse(linked)?;
        let mut references = Self { data: module.data_symbols(), ..Self::default() };
        for relocation in &module.code_relocations {
            let Some(target) = module.target(relocation) else { continue };
            let from = module.function_at(module.code_start + relocation.offset as usize)?;
            references.edges.entry(from).or_default().insert(target);
        }
        for relocation in &module.data_relocations {
            let Some(target) = module.target(relocation) else { continue };
            let place = module.address_of(module.data_start + relocation.offset as usize)?;
            let from: Vec<usize> =
                references.data.iter().filter(|(_, range)| range.contains(&place)).map(|(symbol, _)| *symbol).collect();
            if from.is_empty() {
                references.loose.insert(target.clone());
            }
            for symbol in from {
                references.edges.entry(Node::Data(symbol)).or_default().insert(target.clone());
            }
        }
        Ok(references)
    }

    /// What a node refers to.
    pub fn of(&self, node: &Node) -> impl Iterator<Item = &Node> {
        self.edges.get(node).into_iter().flatten()
    }
}

impl<'a> Linked<'a> {
    fn parse(bytes: &'a [u8]) -> Result<Self> {
        let mut module = Self::default();
        let mut imported = 0;
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => module.code_start = range.start,
                Payload::CodeSectionEntry(body) => {
                    let index = imported + u32::try_from(module.bodies.len())?;
                    module.bodies.push((body.range(), index));
                }
                Payload::DataSection(data) => {
                    module.data_start = data.range().start;
                    for segment in data {
                        let segment = segment?;
                        module.segments.push((segment.range.end - segment.data.len(), address(&segment.kind)?));
                    }
                }
                Payload::CustomSection(section) => {
                    module.custom(section.name(), BinaryReader::new(section.data(), section.data_offset()))?;
                }
                _ => {}
            }
        }
        ensure!(!module.code_relocations.is_empty(), "the module has no relocations: link it with --emit-relocs");
        Ok(module)
    }

    fn custom(&mut self, name: &str, reader: BinaryReader<'a>) -> Result<()> {
        match name {
            "name" => {
                for part in NameSectionReader::new(reader) {
                    if let Name::Function(names) = part? {
                        self.names = names
                            .into_iter()
                            .map(|one| one.map(|one| (one.index, one.name)))
                            .collect::<Result<_, _>>()?;
                    }
                }
            }
            "linking" => {
                for part in LinkingSectionReader::new(reader)?.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        self.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                    }
                }
            }
            "reloc.CODE" => {
                self.code_relocations =
                    RelocSectionReader::new(reader)?.entries().into_iter().collect::<Result<_, _>>()?;
            }
            "reloc.DATA" => {
                self.data_relocations =
                    RelocSectionReader::new(reader)?.entries().into_iter().collect::<Result<_, _>>()?;
            }
            _ => {}
        }
        Ok(())
    }

    fn function(&self, index: u32) -> Node {
        Node::Function(self.names.get(&index).map_or_else(|| format!("function {index}"), |name| (*name).to_owned()))
    }

    fn function_at(&self, place: usize) -> Result<Node> {
        let after = self.bodies.partition_point(|(range, _)| range.start <= place);
        let (range, index) =
            after.checked_sub(1).map(|at| &self.bodies[at]).context("a relocation before any function")?;
        ensure!(range.contains(&place), "a relocation between two functions");
        Ok(self.function(*index))
    }

    /// What a relocation points at, where that is a function or data.
    fn target(&self, relocation: &RelocationEntry) -> Option<Node> {
        if relocation.ty == RelocationType::TypeIndexLeb {
            return None;
        }
        let symbol = relocation.index as usize;
        match self.symbols.get(symbol)? {
            SymbolInfo::Func { index, .. } => Some(self.function(*index)),
            SymbolInfo::Data { symbol: Some(_), .. } => Some(Node::Data(symbol)),
            _ => None,
        }
    }

    /// Where in memory a byte of the file's data comes to lie.
    fn address_of(&self, place: usize) -> Result<u32> {
        let (start, address) =
            self.segments.iter().rev().find(|(start, _)| *start <= place).context("a relocation before any data")?;
        Ok(address + u32::try_from(place - start)?)
    }

    fn data_symbols(&self) -> Vec<(usize, Range<u32>)> {
        self.symbols
            .iter()
            .enumerate()
            .filter_map(|(number, symbol)| match symbol {
                SymbolInfo::Data { symbol: Some(data), .. } => {
                    let start = self.segments.get(data.index as usize)?.1 + data.offset;
                    Some((number, start..start + data.size))
                }
                _ => None,
            })
            .collect()
    }
}

/// Where in memory a segment is put.
fn address(kind: &DataKind<'_>) -> Result<u32> {
    let DataKind::Active { offset_expr, .. } = kind else {
        bail!("a segment of data that is not put in place at once")
    };
    match offset_expr.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        other => bail!("a segment of data at {other:?}"),
    }
}
