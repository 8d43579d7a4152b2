export { DocumentStoreError, startDocumentStore, type DocumentStore, type StoreLocation, type StoreOptions } from './startDocumentStore';
