namespace Governance.Complaints.Application.Intake;

/// <summary>Something of the hall book that a case can be about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is called on the sheet; no two of a kind are called the same.</param>
/// <param name="Name">Its name alone, which is enough where it is the only one.</param>
internal sealed record Choice(Guid Id, string Label, string Name);
