// Holds the container images. No administrator password: only the machine's identity may read.

@description('Name of the registry, unique in the world: letters and digits only.')
@minLength(5)
@maxLength(50)
param name string

@description('Azure region.')
param location string

@description('Tags on everything.')
param tags object

@description('Principal id of the identity that may pull images.')
param readerPrincipalId string

var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
  }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, readerPrincipalId, acrPull)
  properties: {
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

output name string = registry.name
output endpoint string = registry.properties.loginServer
