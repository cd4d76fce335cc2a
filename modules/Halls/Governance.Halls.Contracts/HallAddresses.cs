namespace Governance.Halls.Contracts;

/// <summary>Where other modules' pages lead to pages of this one.</summary>
public static class HallAddresses
{
    /// <summary>The stored file of a piece of evidence, as a download; asks for <see cref="HallPermissions.View"/>.</summary>
    public static string EvidenceFile(Guid evidenceId) => $"/halls/evidence/{evidenceId}/file";

    /// <summary>The form in which somebody from outside the hall records what they saw; asks for <see cref="HallPermissions.Inspect"/>.</summary>
    public static string Inspect(string hallCode, string mechanism) => $"/halls/{hallCode}/{mechanism}/inspect";
}
