namespace Governance.Complaints.Application.Cases;

/// <summary>What a form or call says of itself.</summary>
/// <param name="RequestId">Its own id: the same one is taken once; <c>null</c> where the caller does not mind.</param>
/// <param name="Revision">The revision of the case that it was made from; <c>null</c> where the caller does not mind.</param>
/// <param name="Wordless">Whether nobody has written anything on it: then there is nothing to take who complained out of.</param>
internal sealed record Sheet(Guid? RequestId, long? Revision, bool Wordless = false)
{
    /// <summary>A sheet of which these are all the words.</summary>
    public static Sheet Of(Guid? requestId, long? revision, params ReadOnlySpan<string?> words)
    {
        var wordless = true;
        foreach (var text in words)
        {
            wordless &= string.IsNullOrWhiteSpace(text);
        }

        return new Sheet(requestId, revision, wordless);
    }
}
