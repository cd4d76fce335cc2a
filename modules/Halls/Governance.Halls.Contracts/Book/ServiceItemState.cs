namespace Governance.Halls.Contracts;

/// <summary>A service item (政务服务事项) with its guide, as it stood at one time.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="Code">The item's code, unique in the tenant.</param>
/// <param name="Name">The name.</param>
/// <param name="DepartmentId">The department that decides.</param>
/// <param name="WindowIds">The windows at which it can be done, in no order.</param>
/// <param name="Conditions">Who can have it, in words for a citizen.</param>
/// <param name="Papers">The papers to bring.</param>
/// <param name="PromisedWorkingDays">The time promised, in working days; 0 means on the spot; <c>null</c> is not entered.</param>
/// <param name="StatutoryWorkingDays">The time that the law allows, in working days; <c>null</c> is not entered.</param>
/// <param name="FeeYuan">The fee in yuan; 0 is free; <c>null</c> is not entered.</param>
/// <param name="FeeBasis">By what rule the fee is taken.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record ServiceItemState(
    Guid Id,
    long Revision,
    Guid? TenantId,
    string Code,
    string Name,
    Guid? DepartmentId,
    IReadOnlyList<Guid> WindowIds,
    string? Conditions,
    IReadOnlyList<RequiredPaper> Papers,
    int? PromisedWorkingDays,
    int? StatutoryWorkingDays,
    decimal? FeeYuan,
    string? FeeBasis,
    DateOnly From,
    DateOnly? To,
    bool Simulated);

/// <summary>A paper that a citizen has to bring (申报材料).</summary>
/// <param name="Name">The name.</param>
/// <param name="Copies">How many.</param>
/// <param name="Form">Original or copy.</param>
/// <param name="Note">What to mind, where it comes from.</param>
public sealed record RequiredPaper(string Name, int Copies, PaperForm Form, string? Note);

/// <summary>In what form a paper is wanted.</summary>
public enum PaperForm
{
    /// <summary>原件.</summary>
    Original,

    /// <summary>复印件.</summary>
    Copy,

    /// <summary>原件和复印件.</summary>
    OriginalAndCopy,

    /// <summary>电子件.</summary>
    Electronic,
}
