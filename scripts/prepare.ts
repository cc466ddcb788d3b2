// Before each start, in one program since each costs half a second to load: the database fits, and the first data is in it.
// The last line it writes is how to sign in, the first time only.
import { checkDatabase } from "./prepare/check-database";
import { putInData } from "./prepare/put-in-data";

await checkDatabase();
const signIn = await putInData();
if (signIn) console.log(JSON.stringify(signIn));
