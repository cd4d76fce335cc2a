using Governance.Complaints.Application.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Lists;

/// <summary>The halls that somebody can work for, and which of them is his.</summary>
internal sealed class DeskHalls(IHallBookService book, CurrentActor actor, TimeProvider time)
{
    public Task<IReadOnlyList<HallState>> AllAsync(CancellationToken cancellationToken) => book.HallsAsync(cancellationToken);

    /// <summary>The hall asked for; else the one that the person belongs to; else the first.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall, or none at all.</exception>
    public async Task<HallState> OneAsync(string? code, CancellationToken cancellationToken)
    {
        var halls = await AllAsync(cancellationToken);
        if (!string.IsNullOrEmpty(code))
        {
            return halls.FirstOrDefault(h => h.Code == code) ?? throw new EntityNotFoundException("hall", code);
        }

        var own = (await actor.GetAsync(cancellationToken)).StaffId is { } staff
            ? (await book.GetStaffAsync(staff, time.Today(), cancellationToken)).HallId
            : null;
        return halls.FirstOrDefault(h => h.Id == own) ?? (halls.Count > 0 ? halls[0] : throw new EntityNotFoundException("hall", ""));
    }

    /// <summary>The id of the hall asked for; <c>null</c> where none is: then all of them.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<Guid?> FilterAsync(string? code, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(code) ? null : (await OneAsync(code, cancellationToken)).Id;
}
