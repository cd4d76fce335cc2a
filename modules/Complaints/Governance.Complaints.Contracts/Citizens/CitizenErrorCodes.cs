namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about following a case and about who complained.</summary>
public static class CitizenErrorCodes
{
    /// <summary>The code has a wrong check digit: it was mistyped.</summary>
    public const string CodeMistyped = "Complaints:CodeMistyped";

    /// <summary>There is no case of this code.</summary>
    public const string CodeUnknown = "Complaints:CodeUnknown";

    /// <summary>Too many wrong codes were tried for this case; it is closed to codes for a while.</summary>
    public const string TooManyTries = "Complaints:TooManyTries";

    /// <summary>A look at who complained needs a purpose.</summary>
    public const string PurposeMissing = "Complaints:PurposeMissing";

    /// <summary>The unit complained about and its chain do not see who complained. 山东省优化营商环境条例 art 56.</summary>
    public const string Shielded = "Complaints:Shielded";

    /// <summary>Whoever complained said nothing of who he is.</summary>
    public const string Anonymous = "Complaints:Anonymous";

    /// <summary>The form was sent faster than anybody can fill it in.</summary>
    public const string FilledByProgram = "Complaints:FilledByProgram";
}
