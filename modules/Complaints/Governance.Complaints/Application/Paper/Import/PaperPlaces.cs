using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>The halls of the tenant, each read once.</summary>
internal sealed class PaperPlaces(IHallBookService book, CaseClocks clocks, TimeProvider time)
{
    private readonly Dictionary<Guid, PaperPlace> _places = [];

    public async Task<IReadOnlyList<HallState>> HallsAsync(CancellationToken cancellationToken) => await book.HallsAsync(cancellationToken);

    public async Task ReadAsync(IEnumerable<HallState> halls, CancellationToken cancellationToken)
    {
        var today = time.Today();
        foreach (var hall in halls.Where(h => !_places.ContainsKey(h.Id)))
        {
            _places[hall.Id] = new PaperPlace(
                hall,
                await clocks.OfAsync(hall.Id, cancellationToken),
                await book.ItemsAsync(hall.Id, today, cancellationToken),
                await book.WindowsAsync(hall.Id, today, cancellationToken),
                await book.StaffOfAsync(hall.Id, today, cancellationToken),
                await book.DepartmentsAsync(today, cancellationToken));
        }
    }

    public PaperPlace Of(HallState hall) => _places[hall.Id];

    /// <summary>The hall of rows that name none: the one asked for, or the only one there is.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public static HallState? Usual(IReadOnlyList<HallState> halls, string? code) => string.IsNullOrEmpty(code)
        ? (halls is [var only] ? only : null)
        : halls.FirstOrDefault(h => h.Code == code) ?? throw new EntityNotFoundException("hall", code);

    /// <summary>The hall that a row names, or the usual one.</summary>
    public static HallState? Find(IReadOnlyList<HallState> halls, HallState? usual, PaperRow row, PaperColumn column)
    {
        if (row.Optional(column) is not { } code)
        {
            if (usual is null)
            {
                row.Fail(column, PaperErrorCodes.HallNeeded, ("example", halls.Count > 0 ? halls[0].Code : ""));
            }

            return usual;
        }

        if (halls.FirstOrDefault(h => h.Code == code || h.Name == code) is { } hall)
        {
            return hall;
        }

        row.Fail(column, PaperErrorCodes.HallUnknown, ("value", PaperRow.Short(code)));
        return null;
    }
}
