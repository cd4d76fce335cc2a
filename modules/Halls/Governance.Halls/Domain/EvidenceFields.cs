namespace Governance.Halls.Domain;

/// <summary>The fields of evidence as forms and bodies call them.</summary>
internal static class EvidenceFields
{
    public const string Kind = "kind";
    public const string Title = "title";
    public const string Source = "source";
    public const string DatedOn = "datedOn";
    public const string Since = "since";
    public const string Link = "link";
    public const string File = "file";
    public const string Places = "places";
    public const string Note = "note";
    public const string Day = "day";
    public const string Reason = "reason";
}
