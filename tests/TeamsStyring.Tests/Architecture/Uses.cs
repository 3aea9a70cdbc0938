using System.Reflection;
using Mono.Cecil;

namespace TeamsStyring.Tests.Architecture;

/// <summary>Reads from compiled code which types use which: in signatures, in bodies and in generics.</summary>
internal static class Uses
{
    /// <returns>One line for each type of <paramref name="from"/> that uses a type of <paramref name="to"/>.</returns>
    public static IReadOnlyList<string> Find(Assembly assembly, string from, string to)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypes()
                .Where(type => IsIn(type, from))
                .SelectMany(type => Used(type).Where(used => IsIn(used, to)).Select(used => $"{type.FullName} uses {used.FullName}"))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsIn(TypeReference type, string space)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace == space || type.Namespace.StartsWith(space + ".", StringComparison.Ordinal);
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type) =>
        Named(
        [
            .. type.BaseType is { } parent ? [parent] : Array.Empty<TypeReference>(),
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
            .. type.Methods.Where(method => method.HasBody).SelectMany(InBody),
        ]);

    private static IEnumerable<TypeReference> InBody(MethodDefinition method)
        => method.Body.Variables.Select(variable => variable.VariableType)
            .Concat(method.Body.ExceptionHandlers.Where(handler => handler.CatchType is not null).Select(handler => handler.CatchType))
            .Concat(method.Body.Instructions.SelectMany(instruction => instruction.Operand switch
            {
                MethodReference called => Called(called),
                FieldReference field => [field.FieldType, field.DeclaringType],
                TypeReference named => [named],
                _ => Array.Empty<TypeReference>(),
            }));

    private static IEnumerable<TypeReference> Called(MethodReference called)
        => called.Parameters.Select(parameter => parameter.ParameterType)
            .Append(called.ReturnType)
            .Append(called.DeclaringType)
            .Concat(called is GenericInstanceMethod generic ? generic.GenericArguments : []);

    private static IEnumerable<TypeReference> Named(IEnumerable<TypeReference> types) => types.SelectMany(type => type switch
    {
        GenericInstanceType generic => Named([generic.ElementType, .. generic.GenericArguments]),
        TypeSpecification specification => Named([specification.ElementType]),
        _ => [type],
    });
}
