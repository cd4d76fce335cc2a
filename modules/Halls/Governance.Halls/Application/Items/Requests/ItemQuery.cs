namespace Governance.Halls.Application.Items.Requests;

/// <summary>Which items are wanted.</summary>
/// <param name="Q">A part of the name, or the beginning of the code.</param>
/// <param name="Department">Those of this department.</param>
/// <param name="Ended">Those that have ended instead of those that can be had.</param>
/// <param name="After">The code after which to go on.</param>
/// <param name="Take">How many, 200 at most.</param>
internal sealed record ItemQuery(string? Q, Guid? Department, bool Ended, string? After, int Take)
{
    public const int Most = 200;
    public const int Usual = 50;
}
