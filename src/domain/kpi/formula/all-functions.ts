/** Every function that a formula may call: for the build, and for whatever works out any calculator. */
import './coverage-functions';
import './staffing-functions';
