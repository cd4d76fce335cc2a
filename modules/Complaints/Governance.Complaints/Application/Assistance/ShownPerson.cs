using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Identity;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Somebody of a help order as he is shown: masked or in full.</summary>
/// <param name="Part">What part he has in it.</param>
/// <param name="Name">The name.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Address">Where he lives; only in full.</param>
internal sealed record ShownPerson(AssistancePart Part, string? Name, string? Phone, string? Address)
{
    public ShownPerson Masked() => new(Part, Masks.Name(Name), Masks.Phone(Phone), null);
}
