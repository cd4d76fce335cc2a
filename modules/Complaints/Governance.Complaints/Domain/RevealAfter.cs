namespace Governance.Complaints.Domain;

/// <summary>From when the unit complained about may see who complained.</summary>
internal enum RevealAfter
{
    /// <summary>At no time.</summary>
    Never,

    /// <summary>Once the certificate that the citizen came for has been issued, so that nothing more depends on that unit.</summary>
    CertificateIssued,
}
