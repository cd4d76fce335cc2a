namespace Governance.Halls.Domain;

/// <summary>How long a text may be.</summary>
internal static class Lengths
{
    public const int Line = 200;
    public const int Place = 100;
    public const int Paragraph = 1000;
    public const int Address = 2000;
}
