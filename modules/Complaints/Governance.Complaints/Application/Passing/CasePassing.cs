namespace Governance.Complaints.Application.Passing;

/// <summary>Through whose hands one case went.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="FirstAsked">The department that was asked first; <c>null</c> where none was.</param>
/// <param name="Transfers">How often it was passed on from one department to another.</param>
/// <param name="Returns">How often work orders were returned.</param>
/// <param name="Stretches">Who had it in turn; the last one still has it unless the case has ended.</param>
/// <param name="Holders">How long each had it altogether, the longest first.</param>
internal sealed record CasePassing(
    string Number, string? FirstAsked, int Transfers, int Returns, IReadOnlyList<HeldStretch> Stretches, IReadOnlyList<HolderSum> Holders);

/// <summary>A stretch in which somebody had the case.</summary>
/// <param name="DepartmentId">The department; <c>null</c> for the hall itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">UTC.</param>
/// <param name="To">UTC; <c>null</c> while it lasts.</param>
/// <param name="Minutes">Office minutes up to its end, or up to now.</param>
internal sealed record HeldStretch(Guid? DepartmentId, string Name, DateTime From, DateTime? To, long Minutes);

/// <summary>How long somebody had the case.</summary>
/// <param name="DepartmentId">The department; <c>null</c> for the hall itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stretches">In how many stretches.</param>
/// <param name="Minutes">Office minutes altogether.</param>
/// <param name="HasIt">Whether it has the case now.</param>
internal sealed record HolderSum(Guid? DepartmentId, string Name, int Stretches, long Minutes, bool HasIt);
