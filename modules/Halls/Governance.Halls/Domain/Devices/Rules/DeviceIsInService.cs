using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Devices.Rules;

/// <summary>What is out of service takes no key and does not move.</summary>
internal sealed record DeviceIsInService(DeviceState State)
    : Rule(DeviceErrorCodes.Retired)
{
    public override bool IsBroken => State == DeviceState.Retired;
}
