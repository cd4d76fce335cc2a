namespace Governance.Halls.Application.Items.Requests;

/// <summary>A new service item with its guide.</summary>
/// <param name="Code">The item's code, unique in the tenant.</param>
/// <param name="Name">The name.</param>
/// <param name="DepartmentId">The department that decides.</param>
/// <param name="WindowIds">The windows at which it can be done.</param>
/// <param name="Conditions">Who can have it, in words for a citizen.</param>
/// <param name="Papers">The papers to bring.</param>
/// <param name="PromisedWorkingDays">The time promised; 0 is on the spot; empty is not known yet.</param>
/// <param name="StatutoryWorkingDays">The time that the law allows.</param>
/// <param name="FeeYuan">The fee; 0 is free; empty is not known yet.</param>
/// <param name="FeeBasis">By what rule the fee is taken.</param>
/// <param name="From">The first day; today where it is left out.</param>
/// <param name="To">The last day; empty while there is none.</param>
internal sealed record OpenItemRequest(
    string? Code,
    string? Name,
    Guid? DepartmentId,
    IReadOnlyList<Guid>? WindowIds,
    string? Conditions,
    IReadOnlyList<PaperRequest?>? Papers,
    int? PromisedWorkingDays,
    int? StatutoryWorkingDays,
    decimal? FeeYuan,
    string? FeeBasis,
    DateOnly? From,
    DateOnly? To) : IGuideRequest;
