export {
  answersFromAddress,
  answersInAddress,
  type AddressReading,
  type RefusedAnswer,
} from './answers-in-address.ts';
