namespace Governance.Complaints.Pages.Citizens;

/// <summary>A step of a case as its citizen sees it.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Detail">When, and by whom.</param>
/// <param name="State">Done, now or to come: a class of the sheet.</param>
internal sealed record TrackStep(string Text, string? Detail, string State)
{
    public const string Done = "done-step";
    public const string Now = "now-step";
    public const string ToCome = "later-step";
}
