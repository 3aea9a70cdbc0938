using TeamsStyring.App.Starting;

NativeMemory.GiveBack();

return await Commands.RunAsync(args);
