#pragma warning disable // The canary breaks every rule on purpose and only has to be compiled.
namespace TeamsStyring.Tests.Architecture.Mine
{
    internal class Gas : Attribute
    {
        public static int Leak() => 1;
    }

    internal sealed class Fumes : Exception;
}

namespace TeamsStyring.Tests.Architecture.Canary
{
    using TeamsStyring.Tests.Architecture.Mine;

    internal sealed class AsField
    {
        private readonly Gas? _gas;
    }

    internal sealed class AsBase : Gas;

    [Gas]
    internal sealed class AsAttribute;

    internal sealed class AsParameter
    {
        public void Breathe(Gas gas)
        {
        }
    }

    internal sealed class AsGenericArgument
    {
        public List<Gas> Breathe() => [];
    }

    internal sealed class InBody
    {
        public int Breathe() => Gas.Leak();
    }

    internal sealed class InCatch
    {
        public void Breathe()
        {
            try
            {
                Console.WriteLine();
            }
            catch (Fumes)
            {
            }
        }
    }

    internal sealed class InAsyncBody
    {
        public async Task<int> BreatheAsync()
        {
            await Task.Yield();
            return Gas.Leak();
        }
    }

    internal sealed class CageManager;

    internal class OpenCage;

    internal interface ICage;

    internal sealed class OnlyCage : ICage;

    internal sealed class Crowded(int one, int two, int three, int four, int five, int six)
    {
        public int Count => one + two + three + four + five + six;
    }

    internal sealed class Forgetful
    {
        public Task OptionalAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task FirstAsync(CancellationToken cancellationToken, int number) => Task.CompletedTask;
    }
}
