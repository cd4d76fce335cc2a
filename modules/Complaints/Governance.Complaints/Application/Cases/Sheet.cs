namespace Governance.Complaints.Application.Cases;

/// <summary>What a form or call says of itself.</summary>
/// <param name="RequestId">Its own id: the same one is taken once; <c>null</c> where the caller does not mind.</param>
/// <param name="Revision">The revision of the case that it was made from; <c>null</c> where the caller does not mind.</param>
internal sealed record Sheet(Guid? RequestId, long? Revision);
