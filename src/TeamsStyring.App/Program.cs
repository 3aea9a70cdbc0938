using TeamsStyring.App.Starting;

SpareMemory.KeepLittle();

return await Commands.RunAsync(args);
