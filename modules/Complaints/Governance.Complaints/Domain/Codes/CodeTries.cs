namespace Governance.Complaints.Domain.Codes;

/// <summary>How often a wrong code was tried for a number, in the hour that began with the first. Numbers are unique over the
/// province and need not exist: one that does not is answered as one that does.</summary>
internal sealed class CodeTries
{
    /// <summary>After so many the number is closed to codes, also to the right one.</summary>
    public const int Most = 5;

    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private CodeTries()
    {
    }

    public string Number { get; private set; } = "";

    /// <summary>When the first was tried, UTC.</summary>
    public DateTime Since { get; private set; }

    public int Wrong { get; private set; }

    public static CodeTries First(string number, DateTime now) => new() { Number = number, Since = now, Wrong = 1 };
}
