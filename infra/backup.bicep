// Nightly incremental snapshots of the data disk, kept by a vault that outlives the machine.

@description('Name of the vault.')
param name string

@description('Azure region.')
param location string

@description('Tags on everything.')
param tags object

@description('Disk to copy.')
param diskName string

@description('For how many days a copy is kept.')
param days int

var diskType = 'Microsoft.Compute/disks'
var diskBackupReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3e5e47e6-65f7-47ef-90b5-e5dd4d455f24')
var diskSnapshotContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7efff54f-a5b4-42b5-a1c5-5411624893ce')

resource disk 'Microsoft.Compute/disks@2023-10-02' existing = {
  name: diskName
}

resource vault 'Microsoft.DataProtection/backupVaults@2024-04-01' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'SystemAssigned' }
  properties: {
    storageSettings: [
      {
        datastoreType: 'VaultStore'
        type: 'LocallyRedundant'
      }
    ]
    securitySettings: {
      softDeleteSettings: {
        state: 'On'
        retentionDurationInDays: 14
      }
    }
  }
}

resource mayReadDisk 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: disk
  name: guid(disk.id, vault.id, diskBackupReader)
  properties: {
    principalId: vault.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: diskBackupReader
  }
}

// The snapshots are put beside the disk, in this resource group.
resource mayWriteSnapshots 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, vault.id, diskSnapshotContributor)
  properties: {
    principalId: vault.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: diskSnapshotContributor
  }
}

resource nightly 'Microsoft.DataProtection/backupVaults/backupPolicies@2024-04-01' = {
  parent: vault
  name: 'nightly'
  properties: {
    objectType: 'BackupPolicy'
    datasourceTypes: [diskType]
    policyRules: [
      {
        objectType: 'AzureBackupRule'
        name: 'BackupDaily'
        backupParameters: {
          objectType: 'AzureBackupParams'
          backupType: 'Incremental'
        }
        dataStore: {
          objectType: 'DataStoreInfoBase'
          dataStoreType: 'OperationalStore'
        }
        trigger: {
          objectType: 'ScheduleBasedTriggerContext'
          schedule: {
            // After the machine's own copy at 01:15 Norwegian time, summer and winter.
            repeatingTimeIntervals: ['R/2026-01-01T02:00:00+00:00/P1D']
          }
          taggingCriteria: [
            {
              isDefault: true
              taggingPriority: 99
              tagInfo: { tagName: 'Default' }
            }
          ]
        }
      }
      {
        objectType: 'AzureRetentionRule'
        name: 'Default'
        isDefault: true
        lifecycles: [
          {
            deleteAfter: {
              objectType: 'AbsoluteDeleteOption'
              duration: 'P${days}D'
            }
            sourceDataStore: {
              objectType: 'DataStoreInfoBase'
              dataStoreType: 'OperationalStore'
            }
          }
        ]
      }
    ]
  }
}

resource protectedDisk 'Microsoft.DataProtection/backupVaults/backupInstances@2024-04-01' = {
  parent: vault
  name: guid(disk.id, 'nightly')
  properties: {
    objectType: 'BackupInstance'
    friendlyName: diskName
    dataSourceInfo: {
      objectType: 'Datasource'
      datasourceType: diskType
      resourceID: disk.id
      resourceLocation: location
      resourceName: diskName
      resourceType: diskType
      resourceUri: disk.id
    }
    policyInfo: {
      policyId: nightly.id
      policyParameters: {
        dataStoreParametersList: [
          {
            objectType: 'AzureOperationalStoreParameters'
            dataStoreType: 'OperationalStore'
            resourceGroupId: resourceGroup().id
          }
        ]
      }
    }
  }
  dependsOn: [mayReadDisk, mayWriteSnapshots]
}
