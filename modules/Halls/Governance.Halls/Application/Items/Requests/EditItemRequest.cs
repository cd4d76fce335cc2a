using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Items.Requests;

/// <summary>A service item with its guide as it shall stand from a day on; what is left out is taken away.</summary>
/// <param name="Name">The name.</param>
/// <param name="DepartmentId">The department that decides.</param>
/// <param name="WindowIds">The windows at which it can be done.</param>
/// <param name="Conditions">Who can have it, in words for a citizen.</param>
/// <param name="Papers">The papers to bring.</param>
/// <param name="PromisedWorkingDays">The time promised; 0 is on the spot; empty is not known yet.</param>
/// <param name="StatutoryWorkingDays">The time that the law allows.</param>
/// <param name="FeeYuan">The fee; 0 is free; empty is not known yet.</param>
/// <param name="FeeBasis">By what rule the fee is taken.</param>
/// <param name="To">The last day; empty while there is none.</param>
/// <param name="ChangeFrom">The first day on which the change holds; today where it is left out.</param>
/// <param name="Correction">Whether it mends what was entered wrongly.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it.</param>
internal sealed record EditItemRequest(
    string? Name,
    Guid? DepartmentId,
    IReadOnlyList<Guid>? WindowIds,
    string? Conditions,
    IReadOnlyList<PaperRequest?>? Papers,
    int? PromisedWorkingDays,
    int? StatutoryWorkingDays,
    decimal? FeeYuan,
    string? FeeBasis,
    DateOnly? To,
    DateOnly? ChangeFrom,
    [property: JsonRequired] bool Correction,
    long Revision) : IGuideRequest;
