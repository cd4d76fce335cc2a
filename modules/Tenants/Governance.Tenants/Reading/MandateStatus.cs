namespace Governance.Tenants.Reading;

internal enum MandateStatus
{
    Verified,
    Inferred,
    Missing,
}
