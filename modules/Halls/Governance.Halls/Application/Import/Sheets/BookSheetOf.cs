using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>A sheet of one kind of things.</summary>
/// <typeparam name="TEntity">What a row stands for.</typeparam>
/// <typeparam name="TFacts">What a row says of it.</typeparam>
internal abstract class BookSheet<TEntity, TFacts> : BookSheet
    where TEntity : class
    where TFacts : class
{
    private IReadOnlyList<Column>? _keys;

    protected virtual string TwiceCode => ImportErrorCodes.NumberTwice;

    /// <summary>The column with the name, where there is one.</summary>
    protected virtual Column? NameColumn => null;

    private IReadOnlyList<Column> KeyColumns => _keys ??= [.. Columns.Where(c => c.Use is ColumnUse.Key or ColumnUse.PartOfKey)];

    public sealed override IEnumerable<IReadOnlyList<string>> Rows(BookTables book, Hall? hall) =>
        Stored(book, hall).Select(entity => (IReadOnlyList<string>)[.. Write(entity, book).Select(CellText.Clean)]);

    public sealed override RowPreview Take(SheetRow row, ImportContext context)
    {
        row.CheckFaults(Columns);
        CheckGiven(row, ColumnUse.Key);
        var key = Keys.Of([.. KeyColumns.Select(c => KeyText(row, c))]);
        if (!row.IsWrong && !context.Seen.TryAdd((Subject, key.ToUpperInvariant()), row))
        {
            row.Fail(KeyColumns[0], TwiceCode, ("value", SheetRow.Short(key)), ("row", context.Seen[(Subject, key.ToUpperInvariant())].Number));
        }

        return row.IsWrong ? Wrong(row, key) : Take(row, key, context);
    }

    protected abstract IEnumerable<TEntity> Stored(BookTables book, Hall? hall);

    protected abstract TEntity? Find(string key, BookTables book);

    /// <summary>What stands in the cells of its row, in the columns' order.</summary>
    protected abstract IReadOnlyList<string> Write(TEntity entity, BookTables book);

    /// <summary>What the row says, with what is stored where it says nothing; what cannot be understood becomes the row's error.</summary>
    protected abstract TFacts? Read(SheetRow row, TEntity? stored, ImportContext context);

    protected abstract TEntity Open(SheetRow row, TFacts facts, ImportContext context);

    protected abstract void Edit(TEntity entity, TFacts facts, ImportContext context);

    /// <summary>The text of a part of the key.</summary>
    protected virtual string KeyText(SheetRow row, Column column) => row.Text(column);

    private RowPreview Take(SheetRow row, string key, ImportContext context)
    {
        var entity = Find(key, context.Book);
        var before = entity is null ? null : Write(entity, context.Book);
        row.Compare(Columns, before);
        CheckNeeded(row, entity is null);
        if (!row.IsWrong && entity is not null && !row.HasNews)
        {
            return new RowPreview(row.Number, key, NameOf(before!), RowOutcome.Unchanged, [], []);
        }

        if (row.IsWrong || Read(row, entity, context) is not { } facts || row.IsWrong)
        {
            return Wrong(row, key);
        }

        try
        {
            if (entity is null)
            {
                entity = Open(row, facts, context);
                context.Added.Add(entity);
            }
            else
            {
                Edit(entity, facts, context);
            }
        }
        catch (InvalidInputException refusal)
        {
            row.Fail(Columns.FirstOrDefault(c => c.Field == refusal.Field), refusal);
            return Wrong(row, key);
        }
        catch (BusinessException refusal)
        {
            row.Fail(null, refusal);
            return Wrong(row, key);
        }

        return Done(row, key, before, Write(entity, context.Book));
    }

    private RowPreview Done(SheetRow row, string key, IReadOnlyList<string>? before, IReadOnlyList<string> after)
    {
        var changes = Columns.Select((c, i) => new FieldChange(c.Heading, CellText.Clean(before?[i]), CellText.Clean(after[i])))
            .Where(c => c.Before != c.After).ToList();
        var outcome = before is null ? RowOutcome.New : changes.Count > 0 ? RowOutcome.Changed : RowOutcome.Unchanged;
        return new RowPreview(row.Number, key, NameOf(after), outcome, changes, []);
    }

    private RowPreview Wrong(SheetRow row, string key) =>
        new(row.Number, key, NameColumn is null ? null : row.Text(NameColumn), RowOutcome.Wrong, [], row.Errors);

    private string? NameOf(IReadOnlyList<string> texts) => NameColumn is null ? null : texts[Columns.Index().First(c => c.Item == NameColumn).Index];

    private void CheckGiven(SheetRow row, ColumnUse use)
    {
        foreach (var column in Columns.Where(c => c.Use == use && row.Text(c).Length == 0))
        {
            row.Fail(column, ImportErrorCodes.CellEmpty, ("heading", column.Heading));
        }
    }

    private void CheckNeeded(SheetRow row, bool isNew)
    {
        foreach (var column in Columns.Where(c => c.Use == ColumnUse.Needed && row.Text(c).Length == 0 && (isNew || row.Has(c))))
        {
            row.Fail(column, ImportErrorCodes.CellEmpty, ("heading", column.Heading));
        }
    }
}
