//! Who refers to whom in a linked module, as its relocations tell (`--emit-relocs`).
//!
//! See <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use wasmparser::{
    BinaryReader, Linking, LinkingSectionReader, Name, NameSectionReader, Parser, Payload, RelocSectionReader,
    RelocationEntry, RelocationType, SymbolInfo,
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
}

/// The parts of a module that are read here.
#[derive(Default)]
struct Linked<'a> {
    names: HashMap<u32, &'a str>,
    symbols: Vec<SymbolInfo<'a>>,
    /// Where each function's body lies.
    bodies: Vec<(Range<usize>, u32)>,
    /// Where each segment's bytes begin.
    segments: Vec<usize>,
    code_start: usize,
    data_start: usize,
    code_relocations: Vec<RelocationEntry>,
    data_relocations: Vec<RelocationEntry>,
}

impl References {
    /// Reads them.
    pub fn read(linked: &[u8]) -> Result<Self> {
        let module = Linked::parse(linked)?;
        let mut references = Self::default();
        for relocation in &module.code_relocations {
            let Some(target) = module.target(relocation) else { continue };
            let from = module.function_at(module.code_start + relocation.offset as usize)?;
            references.edges.entry(from).or_default().insert(target);
        }
        let data = module.data_symbols();
        for relocation in &module.data_relocations {
            let Some(target) = module.target(relocation) else { continue };
            let place = module.data_start + relocation.offset as usize;
            let mut lies_in = data.iter().filter(|(range, _)| range.contains(&place)).peekable();
            if lies_in.peek().is_none() {
                references.loose.insert(target.clone());
            }
            for (_, symbol) in lies_in {
                references.edges.entry(Node::Data(*symbol)).or_default().insert(target.clone());
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
                        module.segments.push(segment.range.end - segment.data.len());
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

    /// Where each piece of data lies.
    fn data_symbols(&self) -> Vec<(Range<usize>, usize)> {
        self.symbols
            .iter()
            .enumerate()
            .filter_map(|(number, symbol)| match symbol {
                SymbolInfo::Data { symbol: Some(data), .. } => {
                    let start = self.segments.get(data.index as usize)? + data.offset as usize;
                    Some((start..start + data.size as usize, number))
                }
                _ => None,
            })
            .collect()
    }
}
