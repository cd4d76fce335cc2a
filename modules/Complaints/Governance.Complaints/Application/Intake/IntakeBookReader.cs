using Governance.Halls.Contracts;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Intake;

/// <summary>Reads what the sheet of a hall offers to choose from today.</summary>
internal sealed class IntakeBookReader(IHallBookService book, TimeProvider time)
{
    public async Task<IntakeBook> ReadAsync(HallState hall, CancellationToken cancellationToken)
    {
        var today = time.Today();
        return new IntakeBook(
            hall,
            [.. (await book.ItemsAsync(hall.Id, today, cancellationToken)).Select(i => new Choice(i.Id, $"{i.Name}（{i.Code}）", i.Name))],
            [.. (await book.WindowsAsync(hall.Id, today, cancellationToken)).Select(OfWindow)],
            [.. (await book.StaffOfAsync(hall.Id, today, cancellationToken)).Select(s => new Choice(s.Id, $"{s.Name}（{s.WorkNumber}）", s.Name))],
            [.. (await book.DepartmentsAsync(today, cancellationToken)).Select(d => new Choice(d.Id, $"{d.Name}（{d.Code}）", d.Name))]);
    }

    private static Choice OfWindow(WindowState window)
    {
        var place = $"{window.Zone}{window.Number}";
        return new Choice(window.Id, window.Name is null ? place : $"{place} {window.Name}", place);
    }
}
