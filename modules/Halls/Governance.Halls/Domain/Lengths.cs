namespace Governance.Halls.Domain;

/// <summary>How long a text may be.</summary>
internal static class Lengths
{
    public const int Line = 200;
    public const int Code = 40;
    public const int Phone = 40;
    public const int Place = 100;
    public const int Paragraph = 1000;
    public const int Guide = 4000;
    public const int Address = 2000;
}
