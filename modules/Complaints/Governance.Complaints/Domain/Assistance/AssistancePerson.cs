using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>Somebody of a help order, apart from it and encrypted.</summary>
internal sealed class AssistancePerson : Entity<Guid>, IMultiTenant
{
    private AssistancePerson()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid OrderId { get; private set; }

    public AssistancePart Part { get; private set; }

    /// <summary>His place in the list of many; 0 for the others.</summary>
    public int Ordinal { get; private set; }

    public string? Name { get; private set; }

    public string? Phone { get; private set; }

    public string? Address { get; private set; }

    public static AssistancePerson Of(Guid id, Guid orderId, AssistancePart part, SealedPerson who, int ordinal = 0) => new()
    {
        Id = id,
        OrderId = orderId,
        Part = part,
        Ordinal = ordinal,
        Name = who.Name,
        Phone = who.Phone,
        Address = who.Address,
    };
}
