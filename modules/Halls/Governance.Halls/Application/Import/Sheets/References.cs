using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>What a row names by its number: stored, or standing in the same file.</summary>
internal static class References
{
    public static Hall? Hall(this SheetRow row, Column column, ImportContext context) =>
        row.Known(column, row.Text(column), context.Book.Halls, ImportErrorCodes.HallUnknown);

    public static StaffMember? Staff(this SheetRow row, Column column, ImportContext context) =>
        row.Known(column, row.Text(column), context.Book.Staff, ImportErrorCodes.StaffUnknown);

    public static Guid? Department(this SheetRow row, Column column, Guid? stored, ImportContext context) =>
        row.Value(column, stored, code => code.Length == 0 ? null : row.Known(column, code, context.Book.Departments, ImportErrorCodes.DepartmentUnknown)?.Id);

    /// <summary>The window of three columns; <c>null</c> where no number is given.</summary>
    public static Window? Window(this SheetRow row, Column hall, Column zone, Column number, ImportContext context)
    {
        if (row.Text(number).Length == 0)
        {
            if (row.Text(zone).Length > 0)
            {
                row.Fail(number, ImportErrorCodes.PlaceIncomplete);
            }

            return null;
        }

        if (row.Text(hall).Length == 0)
        {
            row.Fail(hall, ImportErrorCodes.PlaceIncomplete);
            return null;
        }

        return row.Window(number, Keys.Of(row.Text(hall), row.Text(zone), row.Text(number)), context);
    }

    public static Window? Window(this SheetRow row, Column column, string key, ImportContext context)
    {
        var window = row.Known(column, key, context.Book.Windows, ImportErrorCodes.WindowUnknown);
        if (window?.To < context.Today)
        {
            row.Fail(column, ImportErrorCodes.WindowUnknown, ("value", SheetRow.Short(key)));
            return null;
        }

        return window;
    }

    private static TEntity? Known<TEntity>(this SheetRow row, Column column, string key, Shelf<TEntity> shelf, string codeIfUnknown)
        where TEntity : class
    {
        var found = shelf.Find(key);
        if (found is null)
        {
            row.Fail(column, codeIfUnknown, ("value", SheetRow.Short(key)));
        }

        return found;
    }
}
