namespace Governance.Halls.Application.Staff.Requests;

/// <summary>Which of a hall's staff are wanted.</summary>
/// <param name="Q">A part of the name, or the beginning of the work number.</param>
/// <param name="Window">Those who stand at this window.</param>
/// <param name="Department">Those whom this department sends.</param>
/// <param name="Left">Those who have left instead of those who work here.</param>
/// <param name="After">The work number after which to go on.</param>
/// <param name="Take">How many, 200 at most.</param>
internal sealed record StaffQuery(string? Q, Guid? Window, Guid? Department, bool Left, string? After, int Take)
{
    public const int Most = 200;
    public const int Usual = 50;
}
