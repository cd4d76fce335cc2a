using System.Collections.Concurrent;

namespace Governance.Kernel.Caching;

/// <summary>
/// What is asked again and again and seldom changes, kept for a moment. A change on this host holds at once, if whoever makes it
/// says so (<see cref="Forget"/>); one on another host holds within the moment. What does not exist is not kept, where reading it throws.
/// </summary>
/// <typeparam name="TKey">What is asked for; of what belongs to a tenant, the tenant is part of it.</typeparam>
/// <typeparam name="TValue">The answer. Several callers hold the same one, so nobody may change it.</typeparam>
/// <param name="time">The clock.</param>
/// <param name="keptFor">For how long another host's change may go unseen.</param>
public class Known<TKey, TValue>(TimeProvider time, TimeSpan keptFor)
    where TKey : notnull
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<TKey, Answer> _known = new();

    private int _changes;

    /// <summary>The answer of this moment.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="load">Reads it; what it throws goes through, and nothing is kept.</param>
    public async Task<TValue> OfAsync(TKey key, Func<Task<TValue>> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        if (_known.TryGetValue(key, out var known) && time.GetElapsedTime(known.At) < keptFor)
        {
            return known.Value;
        }

        var (changes, at) = (Volatile.Read(ref _changes), time.GetTimestamp());
        var value = await load();
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        // What was read before a change must not outlive it.
        if (Volatile.Read(ref _changes) == changes)
        {
            _known[key] = new Answer(at, value);
        }

        return value;
    }

    /// <summary>Something has changed: all is read again.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        _known.Clear();
    }

    private sealed record Answer(long At, TValue Value);
}
