// The disk with the database. It outlives the machine: a machine is replaced, the disk is attached to the next one.

@description('Name of the disk.')
param name string

@description('Azure region.')
param location string

@description('Tags on everything.')
param tags object

@description('Size in GiB.')
param sizeInGiB int

@description('Refuse to delete the disk.')
param lock bool

@description('Name of a disk in the same resource group to use instead, or empty.')
param restoredName string

// A restored disk was made from a snapshot; Azure refuses a template that says it was made empty.
resource disk 'Microsoft.Compute/disks@2023-10-02' = if (empty(restoredName)) {
  name: name
  location: location
  tags: tags
  // SQLite waits for the disk at every commit; a standard disk would make people wait too.
  sku: { name: 'Premium_LRS' }
  properties: {
    creationData: { createOption: 'Empty' }
    diskSizeGB: sizeInGiB
  }
}

resource keep 'Microsoft.Authorization/locks@2020-05-01' = if (lock && empty(restoredName)) {
  scope: disk
  name: 'keep-the-plans'
  properties: {
    level: 'CanNotDelete'
    notes: 'This disk holds the plans and everything answered. Take a copy before you take this lock away.'
  }
}

output id string = empty(restoredName) ? disk.id : resourceId('Microsoft.Compute/disks', restoredName)
output name string = empty(restoredName) ? name : restoredName
