using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Book;

/// <summary>The mechanism that a window of a kind shows.</summary>
internal static class WindowMechanisms
{
    public static string? Of(IEnumerable<WindowKind> kinds) => kinds.Select(Of).FirstOrDefault(m => m is not null);

    private static string? Of(WindowKind kind) => kind switch
    {
        WindowKind.Complaint or WindowKind.CannotGetItDone => MechanismCodes.ComplaintWindow,
        WindowKind.AssistedService => MechanismCodes.AssistedService,
        WindowKind.Fallback => MechanismCodes.FallbackWindow,
        WindowKind.Mediation => "mediation",
        WindowKind.Booking => "booking",
        _ => null,
    };
}
