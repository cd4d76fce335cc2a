using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A sheet of entries of the hall book: what it changes holds from today, and the first and the last day are corrections.</summary>
internal abstract class EntrySheet<TEntity, TState, TFacts> : BookSheet<TEntity, EntryFacts<TFacts>>
    where TEntity : BookEntry<TState>
    where TState : notnull
    where TFacts : class
{
    protected abstract Column FromColumn { get; }

    protected abstract Column ToColumn { get; }

    protected sealed override EntryFacts<TFacts>? Read(SheetRow row, TEntity? stored, ImportContext context)
    {
        var from = row.Day(FromColumn, stored?.From) ?? context.Today;
        var to = row.Day(ToColumn, stored?.To);
        return ReadFacts(row, stored, context) is { } facts ? new EntryFacts<TFacts>(facts, from, to) : null;
    }

    protected sealed override TEntity Open(SheetRow row, EntryFacts<TFacts> facts, ImportContext context)
    {
        var entity = Open(row, facts.Facts, facts.From, context);
        End(entity, facts.To, context.Change);
        return entity;
    }

    protected sealed override void Edit(TEntity entity, EntryFacts<TFacts> facts, ImportContext context)
    {
        entity.Exist(facts.From, facts.To, context.Change);
        Edit(entity, facts.Facts, context.Change);
    }

    protected abstract TFacts? ReadFacts(SheetRow row, TEntity? stored, ImportContext context);

    protected abstract TEntity Open(SheetRow row, TFacts facts, DateOnly from, ImportContext context);

    protected abstract void Edit(TEntity entity, TFacts facts, Change change);

    private static void End(TEntity entity, DateOnly? to, Change change)
    {
        if (to is { } last && entity.To != last)
        {
            entity.End(last, change);
        }
    }
}
