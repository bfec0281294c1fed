//! Writes the modules that share one memory and one table.
//!
//! A later module imports what it uses of an earlier one under a name that both derive from the
//! thing's number in the bound module, and fills its own places of the table when it is loaded.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use walrus::{
    ConstExpr, Data, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportedFunction, InstrSeqBuilder, LocalId, Module, TableId, ir,
};

use super::owners::{Owner, Owners};

/// Names that a module exports for later ones.
pub type Names = BTreeSet<String>;

/// A later module, and the names that it imports.
pub struct Later {
    /// Its bytes.
    pub module: Vec<u8>,
    /// Imported from the first module.
    pub of_first: Names,
    /// Imported from the module that chunks share.
    pub of_shared: Names,
}

/// By these names a module knows the earlier ones (`platforms/web/chunks.js`).
const FIRST: &str = "first";
const SHARED: &str = "shared";

/// The first load: without the chunks' functions, whose places in the table wait for them, and without what nobody
/// gets to.
pub fn first(bound: &[u8], owners: &Owners, exports: &Names) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(bound)?;
    let (table, doors) = table_with_doors(&mut module, owners)?;
    let mut body = FunctionBuilder::new(&mut module.types, &[], &[]);
    body.func_body().unreachable();
    let hole = body.finish(vec![], &mut module.funcs);
    for element in module.elements.iter_mut() {
        if let ElementItems::Functions(functions) = &mut element.items {
            functions.iter_mut().filter(|one| owners.of(**one) != Owner::First).for_each(|one| *one = hole);
        }
    }
    for (place, door) in doors {
        call_through(&mut module, door, table, place);
    }
    let nobodys: Vec<_> =
        module.funcs.iter().map(|one| one.id()).filter(|id| owners.of(*id) == Owner::Nobody).collect();
    for function in nobodys {
        rewrite(&mut module, function, |body, _| {
            body.unreachable();
        });
    }
    // wasm-opt leaves out what is zero.
    let segments: Vec<_> = module.data.iter().map(|one| one.id()).collect();
    for data in segments {
        let data = module.data.get_mut(data);
        let Some(start) = begin(data) else { continue };
        let theirs = (start..).zip(&mut data.value).filter(|(address, _)| owners.of_byte(*address) != Owner::First);
        theirs.for_each(|(_, byte)| *byte = 0);
    }
    export(&mut module, exports);
    Ok(finish(module))
}

/// A chunk, or what several share.
pub fn later(bound: &[u8], owners: &Owners, owner: Owner, exports: &Names) -> Result<Later> {
    let mut module = Module::from_buffer(bound)?;
    let (table, doors) = table_with_doors(&mut module, owners)?;
    let mut places = places(&module);
    places.extend(doors);
    places.retain(|(_, function)| owners.of(*function) == owner);

    let old: Vec<_> = module.exports.iter().map(|one| one.id()).collect();
    old.into_iter().for_each(|id| module.exports.delete(id));
    let old: Vec<_> = module.elements.iter().map(|one| one.id()).collect();
    old.into_iter().for_each(|id| module.elements.delete(id));
    keep_own_data(&mut module, owners, owner);
    module.start = None;
    import(&mut module, owners, owner);
    fill(&mut module, table, &places);
    export(&mut module, exports);
    walrus::passes::gc::run(&mut module);

    let names = |from: &str| {
        module.imports.iter().filter(|one| one.module == from).map(|one| one.name.clone()).collect::<Names>()
    };
    Ok(Later { of_first: names(FIRST), of_shared: names(SHARED), module: finish(module) })
}

/// The table of functions, with a new place at its end for each door.
fn table_with_doors(module: &mut Module, owners: &Owners) -> Result<(TableId, Vec<(i32, FunctionId)>)> {
    let id = module.tables.main_function_table()?.context("the module has no table of functions")?;
    let table = module.tables.get_mut(id);
    let start = i32::try_from(table.initial)?;
    table.initial += owners.doors().len() as u64;
    table.maximum = table.maximum.map(|most| most + owners.doors().len() as u64);
    let doors = module.funcs.iter().map(|one| one.id()).filter(|id| owners.doors().contains(&id.index()));
    Ok((id, (start..).zip(doors).collect()))
}

/// Which function stands where in the table.
fn places(module: &Module) -> Vec<(i32, FunctionId)> {
    module
        .elements
        .iter()
        .filter_map(|element| match (&element.kind, &element.items) {
            (
                ElementKind::Active { offset: ConstExpr::Value(ir::Value::I32(start)), .. },
                ElementItems::Functions(functions),
            ) => Some((*start..).zip(functions.iter().copied())),
            _ => None,
        })
        .flatten()
        .collect()
}

/// Sets places of the table: one segment for each run of neighbours.
fn fill(module: &mut Module, table: TableId, places: &[(i32, FunctionId)]) {
    module.tables.iter_mut().for_each(|table| table.elem_segments.clear());
    for run in places.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        let offset = ConstExpr::Value(ir::Value::I32(run[0].0));
        let functions = run.iter().map(|(_, function)| *function).collect();
        let segment = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(functions));
        module.tables.get_mut(table).elem_segments.insert(segment);
    }
}

/// Leaves a module the data that is its owner's: one segment for each run of neighbours.
fn keep_own_data(module: &mut Module, owners: &Owners, owner: Owner) {
    let mut own: Vec<(u32, u8)> = Vec::new();
    for data in module.data.iter() {
        let Some(start) = begin(data) else { continue };
        own.extend((start..).zip(data.value.iter().copied()).filter(|(address, _)| owners.of_byte(*address) == owner));
    }
    let old: Vec<_> = module.data.iter().map(|one| one.id()).collect();
    old.into_iter().for_each(|id| module.data.delete(id));
    let Some(memory) = module.memories.iter().next().map(|one| one.id()) else { return };
    module.memories.get_mut(memory).data_segments.clear();
    for run in own.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        let offset = ConstExpr::Value(ir::Value::I32(run[0].0.cast_signed()));
        let bytes = run.iter().map(|(_, byte)| *byte).collect();
        let segment = module.data.add(DataKind::Active { memory, offset }, bytes);
        module.memories.get_mut(memory).data_segments.insert(segment);
    }
}

/// The address of a segment's first byte.
fn begin(data: &Data) -> Option<u32> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(start)), .. } => Some(start.cast_unsigned()),
        _ => None,
    }
}

/// Turns a function into a call of what stands at a place of the table.
fn call_through(module: &mut Module, function: FunctionId, table: TableId, place: i32) {
    let ty = module.funcs.get(function).ty();
    rewrite(module, function, |body, arguments| {
        for argument in arguments {
            body.local_get(*argument);
        }
        body.i32_const(place).call_indirect(ty, table);
    });
}

/// Gives a function another body, which knows its arguments.
fn rewrite(module: &mut Module, function: FunctionId, write: impl FnOnce(&mut InstrSeqBuilder<'_>, &[LocalId])) {
    let ty = module.funcs.get(function).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let arguments: Vec<_> = params.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    write(&mut builder.func_body(), &arguments);
    module.funcs.get_mut(function).kind = FunctionKind::Local(builder.local_func(arguments));
}

/// Imports everything that is another's; what is not used goes afterwards.
fn import(module: &mut Module, owners: &Owners, owner: Owner) {
    let old: Vec<_> = module.imports.iter().map(|one| one.id()).collect();
    old.into_iter().for_each(|id| module.imports.delete(id));
    for function in module.funcs.iter_mut() {
        let id = function.id();
        // Another chunk is entered by its door, which the first module has.
        let from = match owners.of(id) {
            whose if whose == owner => continue,
            Owner::Shared => SHARED,
            Owner::First | Owner::Chunk(_) | Owner::Nobody => FIRST,
        };
        let import = module.imports.add(from, &name('f', id.index()), id);
        function.kind = FunctionKind::Import(ImportedFunction { import, ty: function.ty() });
    }
    for memory in module.memories.iter_mut() {
        memory.import = Some(module.imports.add(FIRST, &name('m', memory.id().index()), memory.id()));
    }
    for table in module.tables.iter_mut() {
        table.import = Some(module.imports.add(FIRST, &name('t', table.id().index()), table.id()));
    }
    let globals: Vec<_> = module.globals.iter().map(|one| one.id()).collect();
    for id in globals {
        let import = module.imports.add(FIRST, &name('g', id.index()), id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
}

fn export(module: &mut Module, names: &Names) {
    let functions = module.funcs.iter().map(|one| (name('f', one.id().index()), one.id().into()));
    let memories = module.memories.iter().map(|one| (name('m', one.id().index()), one.id().into()));
    let tables = module.tables.iter().map(|one| (name('t', one.id().index()), one.id().into()));
    let globals = module.globals.iter().map(|one| (name('g', one.id().index()), one.id().into()));
    let all: Vec<(String, ExportItem)> = functions.chain(memories).chain(tables).chain(globals).collect();
    for (name, item) in all.into_iter().filter(|(name, _)| names.contains(name)) {
        module.exports.add(&name, item);
    }
}

/// The name under which one module exports a thing and another imports it.
fn name(kind: char, number: usize) -> String {
    format!("{kind}{number}")
}

/// Drops what only the linker needed, and writes the module.
fn finish(mut module: Module) -> Vec<u8> {
    for section in ["linking", "reloc.CODE", "reloc.DATA"] {
        module.customs.remove_raw(section);
    }
    walrus::passes::gc::run(&mut module);
    module.emit_wasm()
}
