import './apex-pages';
import './standard-controller';
