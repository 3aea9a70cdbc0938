// A public address that answers on 80 and 443, and on nothing else.

@description('Part of the names that makes them unique.')
param token string

@description('Azure region.')
param location string

@description('Tags on everything.')
param tags object

resource rules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-${token}'
  location: location
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'WebFromAnywhere'
        properties: {
          description: 'HTTPS for Teams and people; plain HTTP only sends them on and proves the host name to Let\'s Encrypt.'
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRanges: ['80', '443']
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${token}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'machine'
        properties: {
          addressPrefix: '10.20.0.0/27'
          networkSecurityGroup: { id: rules.id }
        }
      }
    ]
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-${token}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: {
    publicIPAllocationMethod: 'Static'
    dnsSettings: { domainNameLabel: 'teamsstyring-${token}' }
  }
}

output subnetId string = network.properties.subnets[0].id
output publicAddressId string = address.id
output publicName string = address.properties.dnsSettings.fqdn
