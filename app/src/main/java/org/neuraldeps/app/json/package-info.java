/** Documents of JSON, written and read member by member: a document has exactly the members that are promised. */
package org.neuraldeps.app.json;
