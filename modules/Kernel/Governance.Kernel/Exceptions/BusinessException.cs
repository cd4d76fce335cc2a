namespace Governance.Kernel.Exceptions;

/// <summary>A rule said no. It reaches a page as a sentence and a caller of the API as a problem with status 409 and
/// the code.</summary>
public class BusinessException(string code, string? message = null, Exception? inner = null)
    : Exception(message ?? code, inner)
{
    private readonly Dictionary<string, object?> _details = [];

    /// <summary>The stable code, <c>Module:Name</c>; its text stands in the module's localization files.</summary>
    public string Code { get; } = code;

    /// <summary>The values that the text names.</summary>
    public IReadOnlyDictionary<string, object?> Details => _details;

    /// <summary>Adds a value that the text names as <c>{name}</c>.</summary>
    public BusinessException WithData(string name, object? value)
    {
        _details[name] = value;
        return this;
    }
}
