namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the hall book's rules that can say no.</summary>
public static class HallBookErrorCodes
{
    /// <summary>What began on a day cannot end before it.</summary>
    public const string EndsBeforeItBegins = "Halls:EndsBeforeItBegins";

    /// <summary>A change cannot hold from a day before the last one.</summary>
    public const string ChangeBeforeTheLast = "Halls:ChangeBeforeTheLast";

    /// <summary>A window is for something: one kind at least.</summary>
    public const string WindowKindMissing = "Halls:WindowKindMissing";

    /// <summary>Another department of the tenant has the code, another window of the hall the number, another person the work
    /// number, or another item the code.</summary>
    public const string NumberTaken = "Halls:NumberTaken";
}
