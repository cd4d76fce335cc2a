using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Devices.Rules;

/// <summary>A device is known by the number on its back.</summary>
internal sealed record DeviceHasANumber(string Number)
    : Rule(DeviceErrorCodes.NumberMissing, "number")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Number);
}
