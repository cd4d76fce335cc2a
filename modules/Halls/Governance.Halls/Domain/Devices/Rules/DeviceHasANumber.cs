using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Devices.Rules;

/// <summary>A device is known by the number on its back.</summary>
internal sealed record DeviceHasANumber(string Number)
    : Rule(DeviceErrorCodes.NumberMissing, "number")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Number);
}
