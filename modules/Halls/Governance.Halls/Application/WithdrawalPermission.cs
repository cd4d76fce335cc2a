using Governance.Halls.Contracts;

namespace Governance.Halls.Application;

/// <summary>Who may take a piece back: what inspectors saw is not the hall's to withdraw.</summary>
internal static class WithdrawalPermission
{
    public static string For(EvidenceKind kind) =>
        kind == EvidenceKind.Inspection ? HallPermissions.Inspect : HallPermissions.Document;
}
