namespace Governance.Halls.Pages.Halls.Duty;

/// <summary>The head of a page below the roster.</summary>
internal sealed record DutyHead(string Title, string Code, string HallName);
