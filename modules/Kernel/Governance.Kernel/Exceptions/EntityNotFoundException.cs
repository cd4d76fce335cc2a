namespace Governance.Kernel.Exceptions;

/// <summary>There is no such thing in the current tenant; answers 404 and does not tell whether another tenant has it.</summary>
public sealed class EntityNotFoundException(string what, object id)
    : BusinessException("Kernel:NotFound", $"No {what} with the key {id}.");
